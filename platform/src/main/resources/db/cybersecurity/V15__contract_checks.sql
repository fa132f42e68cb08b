-- 役割分担の初回確認と完了日。The facility's, a row of the form each; lines are only added, the newest counts.

create table cybersecurity.contract_check (
    contract     uuid not null references cybersecurity.contract,
    line         text not null,
    number       int not null,
    agreed       boolean not null,
    first_on     date not null,
    completed_on date,
    at           timestamptz not null,
    by_whom      text not null,
    primary key (contract, line, number)
);
revoke update, delete on cybersecurity.contract_check from ${app};
