-- Profiles of meedenkers: who may touch which row. A colleague reads nothing of it: with what somebody has own experience is nobody's
-- business but that person's and the coördinator's. Who looks along for somebody (mijn_mensen) does that person's work, and reads no profile.

-- What stood beside the account becomes a proposal: nobody ever confirmed it. Room and languages held already.
insert into meedenkerprofiel (medewerker, organisatie, capaciteit, beschikbaarheid_talen, beschikbaarheid_momenten, beschikbaarheid_vormen, getraind, voorstel)
select m.id, m.organisatie, least(m.capaciteit, 60), m.talen, '{}', '{}', false,
       case when m.leefgebieden <> '{}' then jsonb_build_object(
         'bekwaamheid', jsonb_build_object(
           'soort', case when m.functie = 'meedenker-informeel' or (m.functie = 'coordinator' and o.soort = 'informeel') then 'vrijwilliger' else 'formeel' end,
           'leefgebieden', to_jsonb(m.leefgebieden)),
         'capaciteit', least(m.capaciteit, 60), 'op', now()) end
from medewerker m
join organisatie o on o.code = m.organisatie
where m.functie in ('meedenker-informeel', 'meedenker-formeel', 'coordinator') and m.gestopt_op is null
  and (m.leefgebieden <> '{}' or m.talen <> '{Nederlands}' or m.capaciteit <> 4);

alter table meedenkerprofiel enable row level security;
alter table meedenkerprofiel force row level security;
create policy eigenaar on meedenkerprofiel to meedenkers_eigenaar using (true) with check (true);
create policy taken on meedenkerprofiel to meedenkers_taken using (true) with check (true);
create policy lezen on meedenkerprofiel for select to meedenkers_app
  using (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
         and (current_setting('meedenkers.coordinator', true) = 'ja' or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid));
create policy maken on meedenkerprofiel for insert to meedenkers_app
  with check (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
              and (current_setting('meedenkers.coordinator', true) = 'ja' or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid));
create policy wijzigen on meedenkerprofiel for update to meedenkers_app
  using (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
         and (current_setting('meedenkers.coordinator', true) = 'ja' or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid));
-- Who stops for good leaves no profile; only a coördinator ends an account.
create policy wissen on meedenkerprofiel for delete to meedenkers_app
  using (organisatie = nullif(current_setting('meedenkers.organisatie', true), '') and current_setting('meedenkers.coordinator', true) = 'ja');
-- Of whom it is, and where, stays.
grant select, insert, delete on meedenkerprofiel to meedenkers_app;
grant update (bekwaamheid_soort, bekwaamheid_doelgroepen, bekwaamheid_leefgebieden, bekwaamheid_wetten, bekwaamheid_ervaring, bevestiging_door, bevestiging_op,
              voorstel, capaciteit, beschikbaarheid_talen, beschikbaarheid_momenten, beschikbaarheid_vormen, beschikbaarheid_woonplaats, minder_tot, getraind, contactpersoon)
  on meedenkerprofiel to meedenkers_app;
grant select, insert, update, delete on meedenkerprofiel to meedenkers_taken;

-- As in Bezetting.sql, with the room that the profile says; four as long as nobody said otherwise (Meedenkerprofiel.CapaciteitBegin).
create or replace function bezetting(organisaties text[]) returns table (organisatie text, actief boolean, vrij integer, plaatsen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organisatie, bool_or(m.functie = 'coordinator'), sum(greatest(b.capaciteit - b.bezet, 0))::integer, sum(greatest(b.capaciteit, b.bezet))::integer
  from medewerker m
  left join meedenkerprofiel p on p.medewerker = m.id
  left join (
    select t.organisatie, t.medewerker, count(distinct t.casus_id)::integer as bezet
    from toegang t
    where t.tot is null and t.reden <> 'waakvlam' and t.medewerker is not null and t.organisatie = any(bezetting.organisaties)
    group by t.organisatie, t.medewerker) b0 on b0.organisatie = m.organisatie and b0.medewerker = m.id
  cross join lateral (select coalesce(b0.bezet, 0) as bezet, coalesce(p.capaciteit, 4) as capaciteit) b
  where m.organisatie = any(bezetting.organisaties) and m.actief
  group by m.organisatie
$$;
