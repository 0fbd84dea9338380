-- The four database roles (ontwerp §6). Run once per cluster by an administrator, before the first migration. Idempotent.
-- Passwords are set outside this file: alter role meedenkers_app password '…';
do $$
declare
  rol text;
begin
  foreach rol in array array['meedenkers_eigenaar', 'meedenkers_app', 'meedenkers_taken', 'meedenkers_cijfers'] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit nobypassrls', rol);
    end if;
  end loop;
end $$;
