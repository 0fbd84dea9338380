-- Who could be asked for a question: whether somebody is there to answer, and how many places the people of an organisation have and have
-- free, added up. The asker sees nobody's people and nobody's work. A waakvlam takes one call and is no place of a meedenker.
create function bezetting(organisaties text[]) returns table (organisatie text, actief boolean, vrij integer, plaatsen integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organisatie, bool_or(m.functie = 'coordinator'), sum(greatest(m.capaciteit - b.bezet, 0))::integer, sum(greatest(m.capaciteit, b.bezet))::integer
  from medewerker m
  left join (
    select t.organisatie, t.medewerker, count(distinct t.casus_id)::integer as bezet
    from toegang t
    where t.tot is null and t.reden <> 'waakvlam' and t.medewerker is not null and t.organisatie = any(bezetting.organisaties)
    group by t.organisatie, t.medewerker) b0 on b0.organisatie = m.organisatie and b0.medewerker = m.id
  cross join lateral (select coalesce(b0.bezet, 0) as bezet) b
  where m.organisatie = any(bezetting.organisaties) and m.actief
  group by m.organisatie
$$;

-- Replaced by the sum above, which one query gives for all.
drop function vrije_plaatsen(text);

revoke all on function bezetting(text[]) from public;
grant execute on function bezetting(text[]) to meedenkers_app, meedenkers_taken;
