-- What a meedenker writes for themselves: no colleague and no coördinator. Jobs only remove it when the account has ended.
alter table kompasnotitie enable row level security;
alter table kompasnotitie force row level security;
create policy eigenaar on kompasnotitie to meedenkers_eigenaar using (true) with check (true);
create policy taken on kompasnotitie to meedenkers_taken using (true) with check (true);
create policy app on kompasnotitie to meedenkers_app
  using (medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid);
grant select, insert, delete on kompasnotitie to meedenkers_app;
grant select, insert, update, delete on kompasnotitie to meedenkers_taken;
