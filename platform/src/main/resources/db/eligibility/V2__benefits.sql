-- 資格の細目と給付の証明、医療券。Rows spread by person; the loader replaces a person's benefits as a whole.
create table eligibility.coverage_detail (
    person_id   uuid    not null,
    -- the number and the first day name the coverage in the register of persons
    member      text    not null,
    valid_from  date    not null,
    card_class  text    not null,
    family      boolean not null,
    holder      text,
    issued_on   date,
    last_day    date,
    loss_reason text,
    primary key (person_id, valid_from, member)
);

create table eligibility.benefit (
    person_id      uuid    not null,
    kind           text    not null,
    code           text    not null,
    figure         integer not null,
    issued_on      date,
    valid_from     date    not null,
    valid_until    date,
    long_stay_from date,
    primary key (person_id, kind, valid_from, code)
);

create table eligibility.medical_ticket (
    person_id     uuid        not null,
    ticket_id     uuid        not null,
    office        text        not null,
    recipient     text        not null,
    facility      text        not null,
    kind          text        not null,
    care          text        not null,
    treated_in    date        not null,
    valid_from    date        not null,
    valid_until   date        not null,
    issue_number  text        not null,
    combined      boolean     not null,
    own_amount    integer     not null,
    registered_at timestamptz not null,
    withdrawn_at  timestamptz,
    primary key (person_id, ticket_id),
    -- a retry of an office finds its ticket again
    unique (person_id, office, issue_number)
);
