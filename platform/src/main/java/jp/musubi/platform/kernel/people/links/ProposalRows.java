package jp.musubi.platform.kernel.people.links;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.links.LinkProposal.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案の表。Added and decided, never taken away. */
@Component
class ProposalRows {

    private static final String ADD = """
            insert into kernel.link_proposal (
                   case_id, place, act, from_person, to_person, checked, note, proposed_by, proposed_at)
            values (:case, :place, :act, :from, :to, :checked, :note, :by, :at)
            """;

    private static final String DECIDE = """
            update kernel.link_proposal
               set decision = :decision, decided_by = :by, decided_at = :at
             where case_id = :case and place = :place and decision is null
            """;

    private static final String ALL = """
            select case_id, place, act, from_person, to_person, checked, note, proposed_by, proposed_at,
                   decision, decided_by, decided_at
              from kernel.link_proposal
             where case_id = :case
             order by place
            """;

    private final JdbcClient sql;

    ProposalRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(LinkProposal proposal) {
        sql.sql(ADD)
                .param("case", proposal.caseId())
                .param("place", proposal.place())
                .param("act", proposal.act().name())
                .param("from", value(proposal.from()), Types.OTHER)
                .param("to", value(proposal.to()), Types.OTHER)
                .param(
                        "checked",
                        proposal.checked().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param("note", proposal.note())
                .param("by", proposal.proposedBy())
                .param("at", proposal.proposedAt().atOffset(UTC))
                .update();
    }

    void decide(LinkProposal proposal, Decision decision, String by, Instant at) {
        sql.sql(DECIDE)
                .param("case", proposal.caseId())
                .param("place", proposal.place())
                .param("decision", decision.name())
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update();
    }

    List<LinkProposal> list(UUID caseId) {
        return sql.sql(ALL).param("case", caseId).query(ProposalRows::proposal).list();
    }

    private static LinkProposal proposal(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new LinkProposal(
                row.getObject("case_id", UUID.class),
                row.getInt("place"),
                LinkAct.valueOf(row.getString("act")),
                person(row, "from_person"),
                person(row, "to_person"),
                Arrays.stream(row.getString("checked").split(","))
                        .filter(name -> !name.isEmpty())
                        .map(FiveItem::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("note"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
