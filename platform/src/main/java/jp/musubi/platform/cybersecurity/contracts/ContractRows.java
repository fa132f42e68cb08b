package jp.musubi.platform.cybersecurity.contracts;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 役割分担の表の行。 */
@Component
class ContractRows {

    private static final String ADD = """
            insert into cybersecurity.contract (contract, facility, prefecture, subject, begun_at, begun_by)
            values (:id, :facility, :prefecture, :subject, :at, :by)
            """;

    private static final String ADD_VENDOR = """
            insert into cybersecurity.contract_vendor (contract, vendor, at, by_whom)
            values (:id, :vendor, :at, :by)
            """;

    private static final String ADD_CELL = """
            insert into cybersecurity.contract_cell (contract, party, line, number, role, note, at, by_whom)
            values (:id, :party, :line, :number, :role, :note, :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_CHECK = """
            insert into cybersecurity.contract_check
                   (contract, line, number, agreed, first_on, completed_on, at, by_whom)
            values (:id, :line, :number, :agreed, :firstOn, cast(:completedOn as date), :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_SIGNATURE = """
            insert into cybersecurity.contract_signature (contract, party, number, name, digest, at, by_whom)
            values (:id, :party, :number, :name, :digest, :at, :by)
            on conflict do nothing
            """;

    private static final String OF_FACILITY = """
            select contract
              from cybersecurity.contract
             where facility = :facility
             order by begun_at, contract
            """;

    private static final String FIND = """
            select contract, facility, subject
              from cybersecurity.contract
             where contract = :id
            """;

    private static final String VENDORS = """
            select vendor
              from cybersecurity.contract_vendor
             where contract = :id
             order by at, vendor
            """;

    private static final String CELLS = """
            select distinct on (party, line) party, line, number, role, note, at, by_whom
              from cybersecurity.contract_cell
             where contract = :id
             order by party, line, number desc
            """;

    private static final String CHECKS = """
            select distinct on (line) line, number, agreed, first_on, completed_on, at, by_whom
              from cybersecurity.contract_check
             where contract = :id
             order by line, number desc
            """;

    private static final String SIGNATURES = """
            select party, number, name, digest, at, by_whom
              from cybersecurity.contract_signature
             where contract = :id
             order by at, party, number
            """;

    private final JdbcClient sql;

    ContractRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, Facility facility, String subject, Instant at, String by) {
        line(ADD, id, at, by)
                .param("facility", facility.code().digits())
                .param("prefecture", facility.prefecture())
                .param("subject", subject)
                .update();
    }

    void addVendor(UUID id, String vendor, Instant at, String by) {
        line(ADD_VENDOR, id, at, by).param("vendor", vendor).update();
    }

    boolean addCell(UUID id, Cell cell) {
        return line(ADD_CELL, id, cell.at(), cell.by())
                        .param("party", cell.party())
                        .param("line", cell.line())
                        .param("number", cell.number())
                        .param("role", cell.duty().name())
                        .param("note", cell.note())
                        .update()
                > 0;
    }

    boolean addCheck(UUID id, ContractCheck check) {
        return line(ADD_CHECK, id, check.at(), check.by())
                        .param("line", check.line())
                        .param("number", check.number())
                        .param("agreed", check.agreed())
                        .param("firstOn", check.firstOn())
                        .param("completedOn", check.completedOn())
                        .update()
                > 0;
    }

    boolean addSignature(UUID id, Signature signature) {
        return line(ADD_SIGNATURE, id, signature.at(), signature.by())
                        .param("party", signature.party())
                        .param("number", signature.number())
                        .param("name", signature.name())
                        .param("digest", signature.digest())
                        .update()
                > 0;
    }

    List<UUID> ids(FacilityCode facility) {
        return sql.sql(OF_FACILITY)
                .param("facility", facility.digits())
                .query((row, place) -> row.getObject("contract", UUID.class))
                .list();
    }

    Optional<RoleTable> find(UUID id) {
        List<String> vendors = sql.sql(VENDORS)
                .param("id", id)
                .query((row, place) -> row.getString("vendor"))
                .list();
        return sql.sql(FIND)
                .param("id", id)
                .query((row, place) -> new RoleTable(
                        id,
                        new FacilityCode(row.getString("facility")),
                        row.getString("subject"),
                        vendors,
                        cells(id),
                        checks(id),
                        signatures(id)))
                .optional();
    }

    private List<Cell> cells(UUID id) {
        return sql.sql(CELLS)
                .param("id", id)
                .query((row, place) -> new Cell(
                        row.getString("party"),
                        row.getString("line"),
                        row.getInt("number"),
                        Duty.valueOf(row.getString("role")),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    private List<ContractCheck> checks(UUID id) {
        return sql.sql(CHECKS)
                .param("id", id)
                .query((row, place) -> new ContractCheck(
                        row.getString("line"),
                        row.getInt("number"),
                        row.getBoolean("agreed"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("completed_on", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    private List<Signature> signatures(UUID id) {
        return sql.sql(SIGNATURES)
                .param("id", id)
                .query((row, place) -> new Signature(
                        row.getString("party"),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("digest"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    private JdbcClient.StatementSpec line(String statement, UUID id, Instant at, String by) {
        return sql.sql(statement).param("id", id).param("at", at.atOffset(UTC)).param("by", by);
    }
}
