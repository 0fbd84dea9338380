-- Who fits a question, by the rules of Domain/Matching (Weegschaal, Bezetting.Van, Profielstand.Van); a test compares the two over many
-- questions. A question comes as facts in JSON, written in one place (Acties/Vraagfeiten). Only the two functions below may call this one.
create function meedenkerstand(vraag jsonb, organisaties text[], dag date) returns table (
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
    select m.organisatie, array_agg(m.id) as ids
    from medewerker m where m.organisatie = any(organisaties) and m.actief and m.functie = 'coordinator'
    group by m.organisatie),
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
           m.functie = 'coordinator' or coalesce(p.contactpersoon = any(cor.ids) or cardinality(cor.ids) = 1, false) as contact,
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

-- Replaced by what fits a question. The asker sees nobody's people and nobody's work: numbers only.
drop function bezetting(text[]);
create function bezetting(vraag jsonb, organisaties text[], dag date) returns table (organisatie text, actief boolean, vrij integer, plaatsen integer, rang integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.organisatie, bool_or(s.is_coordinator),
         coalesce(sum(greatest(s.capaciteit - s.bezet, 0)) filter (where not s.belet), 0)::integer,
         coalesce(sum(greatest(s.capaciteit, s.bezet)) filter (where not s.belet), 0)::integer,
         coalesce(max(s.soort_hulp::integer * 1000 + s.taal * 100 + s.dagdeel * 10 + s.vorm) filter (where not s.belet and s.capaciteit > s.bezet), 0)
  from meedenkerstand(bezetting.vraag, bezetting.organisaties, bezetting.dag) s
  group by s.organisatie
$$;

-- The people of one organisation, for its coördinator and nobody else: the best of them, in the order of Rangschikking.VanMeedenkers; who cannot
-- be asked comes last, so that the page can say why.
create function meedenkers_voor(vraag jsonb, organisatie text, dag date, hoogstens integer) returns table (
  medewerker uuid, soort text, doelgroepen text[], leefgebieden text[], talen text[], momenten text[], vormen text[], woonplaats text,
  getraind boolean, minder boolean, afwezig boolean, contact boolean, capaciteit integer, bezet integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.medewerker, s.soort, s.doelgroepen, s.leefgebieden, s.talen, s.momenten, s.vormen, s.woonplaats, s.getraind, s.minder, s.afwezig, s.contact, s.capaciteit, s.bezet
  from meedenkerstand(meedenkers_voor.vraag, array[meedenkers_voor.organisatie], meedenkers_voor.dag) s
  where meedenkers_voor.organisatie = nullif(current_setting('meedenkers.organisatie', true), '') and current_setting('meedenkers.coordinator', true) = 'ja'
  order by s.belet, s.capaciteit <= s.bezet, s.gekozen desc, s.soort_hulp desc, s.gedekt desc, s.sterkte desc, s.groep desc, s.taal desc, s.dagdeel desc, s.vorm desc,
           greatest(s.capaciteit - s.bezet, 0) * 100 / greatest(s.capaciteit, s.bezet, 1) desc, sha256(((meedenkers_voor.vraag ->> 'sleutel') || ':' || s.medewerker)::bytea)
  limit meedenkers_voor.hoogstens
$$;

revoke all on function meedenkerstand(jsonb, text[], date), bezetting(jsonb, text[], date), meedenkers_voor(jsonb, text, date, integer) from public;
grant execute on function bezetting(jsonb, text[], date) to meedenkers_app, meedenkers_taken;
grant execute on function meedenkers_voor(jsonb, text, date, integer) to meedenkers_app;
