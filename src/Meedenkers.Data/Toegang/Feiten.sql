-- The web writes a feit beside a gebeurtenis and reads none; jobs count them, and take out what leads to a person at erasure. Whoever reads
-- published figures (meedenkers_cijfers) has no way here.
grant insert on feit to meedenkers_app;
grant select, insert, update, delete on feit to meedenkers_taken;
grant delete on vervaagd_feit to meedenkers_taken;

-- A resident takes back the consent to keep doelgroepen: they go from what was sent, from what happened, and from what is to be counted.
create or replace function vergeet_doelgroepen(casus uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update gebeurtenis set voorval = jsonb_set(voorval, '{doelgroepen}', '[]')
  where casus_id = vergeet_doelgroepen.casus and voorval ? 'doelgroepen'
    and vergeet_doelgroepen.casus = nullif(current_setting('meedenkers.casus', true), '')::uuid;
  update feit f set kenmerken = array(select k from unnest(f.kenmerken) k where not starts_with(k, 'doelgroep/'))
  from casus c
  where c.id = vergeet_doelgroepen.casus and f.sleutel = c.figuursleutel
    and c.id = nullif(current_setting('meedenkers.casus', true), '')::uuid
$$;
