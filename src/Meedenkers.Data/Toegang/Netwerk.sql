-- Who does what for a resident: for whoever took up an onderdeel of the casus, and for the resident, who draws along.
alter table netwerkplek enable row level security;
alter table netwerkplek force row level security;
create policy eigenaar on netwerkplek to meedenkers_eigenaar using (true) with check (true);
create policy taken on netwerkplek to meedenkers_taken using (true) with check (true);
create policy app on netwerkplek to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));
grant select, insert, update on netwerkplek to meedenkers_app;
grant select, insert, update, delete on netwerkplek to meedenkers_taken;
