-- The sheet of a conversation: for who took up the onderdeel, and for the resident, who writes along.
alter table keukengesprek enable row level security;
alter table keukengesprek force row level security;
create policy eigenaar on keukengesprek to meedenkers_eigenaar using (true) with check (true);
create policy taken on keukengesprek to meedenkers_taken using (true) with check (true);
create policy app on keukengesprek to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, onderdeel_id));
grant select, insert, update on keukengesprek to meedenkers_app;
grant select, insert, update, delete on keukengesprek to meedenkers_taken;
