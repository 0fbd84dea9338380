-- As in Matching.sql but for one thing: without a choice somebody falls back on whoever of the coördinatoren was there first
-- (Meedenkerprofiel.ContactpersoonVan), so only an organisation without any coördinator has people without somebody to fall back on.
create or replace function meedenkerstand(vraag jsonb, organisaties text[], dag date) returns table (
  medewerker uuid, organisatie text, is_coordinator boolean, soort text, doelgroepen text[], leefgebieden text[], talen text[], momenten text[], vormen text[],
  woonplaats text, getraind boolean, minder boolean, afwezig boolean, contact boolean, capaciteit integer, bezet integer,
  belet boolean, gekozen boolean, soort_hulp boolean, gedekt integer, sterkte integer, groep boolean, taal integer, dagdeel integer, vorm integer)
language sql stable as $$
  with v as (
    select array(select jsonb_array_elements_text(vraag -> 'leefgebieden')) as leefgebieden,
           array(select jsonb_array_elements_text(vraag -> 'doelgroepen')) as doelgroepen,
           array(select jsonb_array_elements_text(vraag -> 'momenten')) as momenten,
           array(select jsonb_array_elements_text(vraag -> 'vormen')) as vormen,
           array(select jsonb_array_elements_text(vraag -> 'nietMeedenkers'))::uuid[] as niet,
           vraag ->> 'hulp' as hulp, lower(vraag ->> 'taal') as taal, lower(vraag ->> 'dorp') as dorp, (vraag ->> 'vraagtFormeel')::boolean as formeel,
           vraag ->> 'organisatie' as organisatie, (vraag ->> 'meedenker')::uuid as meedenker),
  cor as (
    select distinct m.organisatie
    from medewerker m where m.organisatie = any(organisaties) and m.actief and m.functie = 'coordinator'),
  -- A waakvlam takes one call and is no place of a meedenker.
  werk as (
    select t.medewerker, count(distinct t.casus_id)::integer as bezet
    from toegang t
    where t.organisatie = any(organisaties) and t.tot is null and t.reden <> 'waakvlam' and t.medewerker is not null
    group by t.medewerker),
  weg as (
    select distinct a.medewerker
    from afwezigheid a
    where a.organisatie = any(organisaties) and a.beeindigd_op is null and dag between a.periode_eerste and a.periode_laatste),
  s as (
    select m.id, m.organisatie, m.functie = 'coordinator' as is_coordinator, o.soort <> 'informeel' as formeel,
           coalesce(p.bekwaamheid_soort, case when o.werkt_met ilike '%ervaringsdeskundige%' then 'ervaringsdeskundige' when o.soort = 'informeel' then 'vrijwilliger' else 'formeel' end) as soort,
           coalesce(p.bekwaamheid_doelgroepen, '{}') as doelgroepen, coalesce(p.bekwaamheid_leefgebieden, '{}') as leefgebieden,
           coalesce(p.beschikbaarheid_talen, '{}') as talen, coalesce(p.beschikbaarheid_momenten, '{}') as momenten, coalesce(p.beschikbaarheid_vormen, '{}') as vormen,
           p.beschikbaarheid_woonplaats as woonplaats, coalesce(p.getraind, false) as getraind, coalesce(p.minder_tot >= dag, false) as minder, weg.medewerker is not null as afwezig,
           cor.organisatie is not null as contact,
           coalesce(p.capaciteit, 4) as capaciteit, coalesce(werk.bezet, 0) as bezet
    from medewerker m
    join organisatie o on o.code = m.organisatie
    left join meedenkerprofiel p on p.medewerker = m.id
    left join cor on cor.organisatie = m.organisatie
    left join werk on werk.medewerker = m.id
    left join weg on weg.medewerker = m.id
    where m.organisatie = any(organisaties) and m.actief),
  -- Points for each leefgebied that is covered: the same in all of them. A group that fits is focus, others are helped too but by an ervaringsdeskundige.
  d as (
    select s.*, v.dorp, v.niet, (not v.formeel or s.formeel) as wens_telt, v.hulp, v.meedenker as gekozene, s.doelgroepen && v.doelgroepen as groep,
           case when s.doelgroepen && v.doelgroepen then 4
                when s.soort <> 'ervaringsdeskundige' then 2
                when s.doelgroepen = '{}' then 1
                when v.doelgroepen = '{}' and (s.id = v.meedenker or s.organisatie = v.organisatie or v.hulp = 'ervaringsdeskundige') then 1
                else 0 end as punten,
           case when s.leefgebieden = '{}' then case when v.leefgebieden = '{}' then 6 else cardinality(v.leefgebieden) end
                when v.leefgebieden = '{}' then cardinality(s.leefgebieden)
                else (select count(*)::integer from unnest(s.leefgebieden) l where l = any(v.leefgebieden)) end as raakt,
           case when s.talen = '{}' then case when v.taal = 'nederlands' then 2 else 1 end
                when exists (select from unnest(s.talen) t where lower(t) = v.taal) then 2
                else 0 end as taal,
           case when v.momenten = '{}' then 2 when s.momenten = '{}' then 1 when s.momenten && v.momenten then 2 else 0 end as dagdeel,
           case when v.vormen = '{}' then 2 when s.vormen = '{}' then 1 when s.vormen && v.vormen then 2 else 0 end as vorm
    from s cross join v)
  select d.id, d.organisatie, d.is_coordinator, d.soort, d.doelgroepen, d.leefgebieden, d.talen, d.momenten, d.vormen, d.woonplaats, d.getraind, d.minder, d.afwezig, d.contact, d.capaciteit, d.bezet,
         d.id = any(d.niet) or not d.contact or d.afwezig or d.minder or coalesce(lower(d.woonplaats) = d.dorp, false) or d.raakt * d.punten = 0,
         coalesce(d.id = d.gekozene, false) and d.wens_telt,
         d.wens_telt and case d.hulp when 'professional' then d.formeel else d.soort = d.hulp end,
         case when d.punten > 0 then d.raakt else 0 end, d.raakt * d.punten, d.groep and d.raakt > 0, d.taal, d.dagdeel, d.vorm
  from d
$$;
