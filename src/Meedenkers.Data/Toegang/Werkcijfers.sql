-- What became of the handovers of one's own organisation, given and received, for its coördinator and nobody else: numbers only. A handover that
-- went over, or was refused, ends the sight of a casus; that it happened is still the work of who gave it, or was asked.
create function eigen_overdrachten(vanaf timestamptz) returns table (gegeven boolean, stand text, koud boolean, maand date, aantal integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.van = nullif(current_setting('meedenkers.organisatie', true), ''), o.stand, o.koud is not null,
         date_trunc('month', coalesce(o.bevestigd_op, o.beantwoord_op, o.voorgesteld_op) at time zone 'Europe/Amsterdam')::date, count(*)::integer
  from warme_overdracht o
  where o.van is not null and current_setting('meedenkers.coordinator', true) = 'ja'
    and (o.van = nullif(current_setting('meedenkers.organisatie', true), '') or o.naar = nullif(current_setting('meedenkers.organisatie', true), ''))
    and (o.stand in ('voorgesteld', 'aangenomen') or coalesce(o.bevestigd_op, o.beantwoord_op, o.voorgesteld_op) >= eigen_overdrachten.vanaf)
  group by 1, 2, 3, 4
$$;

-- Offers from the own network, by far the most rows, are in neither.
create index ix_warme_overdracht_gegeven on warme_overdracht (van) where van is not null;
create index ix_warme_overdracht_gekregen on warme_overdracht (naar) where van is not null;

revoke all on function eigen_overdrachten(timestamptz) from public;
grant execute on function eigen_overdrachten(timestamptz) to meedenkers_app;
