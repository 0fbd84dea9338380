-- A signal that was put aside: read and written by who took up the onderdeel, and read by the resident whose it is. Codes only.
alter table weggelegd_signaal enable row level security;
alter table weggelegd_signaal force row level security;
create policy eigenaar on weggelegd_signaal to meedenkers_eigenaar using (true) with check (true);
create policy taken on weggelegd_signaal to meedenkers_taken using (true) with check (true);
create policy lezen on weggelegd_signaal for select to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, onderdeel_id));
create policy toevoegen on weggelegd_signaal for insert to meedenkers_app with check (heeft_inzage(casus_id, onderdeel_id));
create policy wijzigen on weggelegd_signaal for update to meedenkers_app using (heeft_inzage(casus_id, onderdeel_id));
grant select, insert, update on weggelegd_signaal to meedenkers_app;
grant select, insert, update, delete on weggelegd_signaal to meedenkers_taken;
