-- Released figures are public, and all that meedenkers_cijfers may read. A job makes them; what is out never changes, but may be withdrawn.
grant select on uitgave to meedenkers_app, meedenkers_cijfers, meedenkers_taken;
grant insert, update (ingetrokken_op, ingetrokken_om) on uitgave to meedenkers_taken;

-- The counts behind them: jobs only, and never changed.
grant select, insert on cijferkern to meedenkers_taken;

-- What the regiobeheerder asks of that job, and its report.
alter table cijferopdracht enable row level security;
alter table cijferopdracht force row level security;
create policy eigenaar on cijferopdracht to meedenkers_eigenaar using (true) with check (true);
create policy taken on cijferopdracht to meedenkers_taken using (true) with check (true);
create policy lezen on cijferopdracht for select to meedenkers_app
  using (nullif(current_setting('meedenkers.functie', true), '') = 'regiobeheerder');
create policy schrijven on cijferopdracht for insert to meedenkers_app
  with check (nullif(current_setting('meedenkers.functie', true), '') = 'regiobeheerder' and klaar_op is null and verslag is null);
grant select, insert on cijferopdracht to meedenkers_app;
grant select, insert, update, delete on cijferopdracht to meedenkers_taken;
