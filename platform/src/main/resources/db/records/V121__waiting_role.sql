-- 待つ提出の送り手の立場。電子処方箋管理サービスは施設ではない。 What waited before was sent by facilities.
alter table records.submission_waiting
    add column role text not null default 'FACILITY' check (role in ('FACILITY', 'PRESCRIPTION_SERVICE'));
