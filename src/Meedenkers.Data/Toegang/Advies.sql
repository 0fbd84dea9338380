-- Advice: who asks (and the own coördinatoren), the organisation that is asked, and the verwijzer who holds the link. The asked
-- organisation reads the question and the thread, and nothing that says about which casus it is.

-- About which casus: for the organisation of who asks, as long as it may read that onderdeel, and for the resident. It says who asked
-- in a key of its own, so that no policy looks at another that looks back.
alter table adviesverband enable row level security;
alter table adviesverband force row level security;
create policy eigenaar on adviesverband to meedenkers_eigenaar using (true) with check (true);
create policy taken on adviesverband to meedenkers_taken using (true) with check (true);
create policy lezen on adviesverband for select to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or (organisatie = nullif(current_setting('meedenkers.organisatie', true), '') and heeft_inzage(casus_id, onderdeel_id)));
create policy schrijven on adviesverband for insert to meedenkers_app
  with check (organisatie = nullif(current_setting('meedenkers.organisatie', true), '') and heeft_inzage(casus_id, onderdeel_id));
grant select, insert on adviesverband to meedenkers_app;
grant select, insert, update, delete on adviesverband to meedenkers_taken;

alter table adviesvraag enable row level security;
alter table adviesvraag force row level security;
create policy eigenaar on adviesvraag to meedenkers_eigenaar using (true) with check (true);
create policy taken on adviesvraag to meedenkers_taken using (true) with check (true);
create policy lezen on adviesvraag for select to meedenkers_app
  using (aan = nullif(current_setting('meedenkers.organisatie', true), '')
         or (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
             and (current_setting('meedenkers.coordinator', true) = 'ja' or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid))
         or link_hash = nullif(current_setting('meedenkers.sleutel', true), '')
         or exists (select from adviesverband v where v.adviesvraag_id = adviesvraag.id and v.casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid));
-- Nobody asks in the name of somebody else.
create policy stellen on adviesvraag for insert to meedenkers_app
  with check ((organisatie = nullif(current_setting('meedenkers.organisatie', true), '') and medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid)
              or (organisatie is null and medewerker is null and link_hash = nullif(current_setting('meedenkers.sleutel', true), '')));
-- A resident reads what was asked about them; the thread is between colleagues.
create policy bijwerken on adviesvraag for update to meedenkers_app
  using (aan = nullif(current_setting('meedenkers.organisatie', true), '')
         or (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
             and (current_setting('meedenkers.coordinator', true) = 'ja' or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid))
         or link_hash = nullif(current_setting('meedenkers.sleutel', true), ''));
-- Only the state changes: what was asked, by whom and of whom stays.
grant select, insert, update (stand, uiterlijk, herinnerd_op, uitkomst, laatst_op) on adviesvraag to meedenkers_app;
grant select, insert, update, delete on adviesvraag to meedenkers_taken;

-- The thread is for who may read the question; each writes as oneself.
alter table adviesbericht enable row level security;
alter table adviesbericht force row level security;
create policy eigenaar on adviesbericht to meedenkers_eigenaar using (true) with check (true);
create policy taken on adviesbericht to meedenkers_taken using (true) with check (true);
create policy lezen on adviesbericht for select to meedenkers_app
  using (exists (select from adviesvraag v where v.id = adviesbericht.adviesvraag_id));
create policy schrijven on adviesbericht for insert to meedenkers_app
  with check (exists (select from adviesvraag v where v.id = adviesbericht.adviesvraag_id
                      and (adviesbericht.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid
                           or (adviesbericht.medewerker is null and v.link_hash = nullif(current_setting('meedenkers.sleutel', true), '')))));
grant select, insert on adviesbericht to meedenkers_app;
grant select, insert, update, delete on adviesbericht to meedenkers_taken;

-- Counted, never changed: no key of a question and no person in it.
grant select, insert on adviesfeit to meedenkers_app, meedenkers_taken;
