-- Who stored it: everything here is derived by this service of what it was told.
alter table extraction add column writer text not null default 'prediction-service';
alter table prediction add column writer text not null default 'prediction-service';
