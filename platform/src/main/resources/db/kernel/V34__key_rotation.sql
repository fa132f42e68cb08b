-- 署名の鍵。From here on sealed with the key of the data folder, and told apart from those of the demo country. Keys from
-- before are forgotten: their tokens lived a quarter of an hour.
delete from kernel.signing_key;

alter table kernel.signing_key rename column jwk to sealed_jwk;
alter table kernel.signing_key add column demo boolean not null;
