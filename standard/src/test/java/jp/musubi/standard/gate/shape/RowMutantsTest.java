package jp.musubi.standard.gate.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.gate.shape.ProfileIndex.Known;
import jp.musubi.standard.gate.shape.RowMutant.Expected;
import jp.musubi.standard.gate.shape.RowProof.Reason;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every row of our own profile tables, broken alone wherever an example has the element it is about: the gate names the row's
 * rule at that place. Rows that cannot be broken are listed in rows-not-broken.tsv, each with its reason.
 */
@Tag("once")
class RowMutantsTest {

    private static final String FOLDER = "/jp/musubi/standard/gate/profiles/";

    private static final RowDocuments DOCUMENTS = new RowDocuments();
    private static final Map<String, Set<Expected>> BEFORE = new HashMap<>();
    private static final List<String> WRONG = new ArrayList<>();
    private static final List<String> NOT_BROKEN = new ArrayList<>();
    private static int rows;
    private static int broken;
    private static int mutants;
    private static int alone;

    @BeforeAll
    static void breakEachRow() {
        for (Known known : profiles()) {
            for (Guide guide : Guides.standard().list()) {
                if (guide.isIn(known.guide()) && guide.equals(guideOf(known.guide()))) {
                    breakRows(known, guide);
                }
            }
        }
        System.out.printf(
                "rows %d, with mutants %d, not reachable %d; mutants %d, of which alone %d%n",
                rows, broken, NOT_BROKEN.size(), mutants, alone);
    }

    @Test
    void 足した文書にも_受け付けられない理由も注意もない() {
        for (String document : DOCUMENTS.list()) {
            assertThat(found(DOCUMENTS.get(document), guideOf(""))).as(document).isEmpty();
        }
    }

    @Test
    void 行を破れば_その行の決まりがその場所で出る() {
        assertThat(WRONG).isEmpty();
    }

    @Test
    void 破れない行は_理由とともに一覧にある() {
        List<String> listed = Table.read(RowMutantsTest.class, "rows-not-broken.tsv").stream()
                .map(row -> String.join("\t", row.get("profile"), row.get("path"), row.get("guide"), row.get("reason")))
                .toList();
        if (!listed.equals(NOT_BROKEN)) {
            System.out.println(String.join("\n", NOT_BROKEN));
        }

        assertThat(listed).as("rows-not-broken.tsv").containsExactlyElementsOf(NOT_BROKEN);
    }

    private static List<Known> profiles() {
        List<Known> profiles = new ArrayList<>();
        for (String file : List.of("profiles.tsv", "profiles-others.tsv")) {
            for (Row row : Table.read(RowMutantsTest.class, FOLDER + file)) {
                if (!row.get("file").isEmpty()) {
                    profiles.add(new Known(row.get("canonical"), row.get("type"), row.get("file"), row.get("guide")));
                }
            }
        }
        return profiles;
    }

    /** The version by which a row is tried: the default, else the first in which it holds. */
    private static Guide guideOf(String range) {
        Guide usual = Guides.standard().defaultOn(java.time.LocalDate.MAX);
        return usual.isIn(range)
                ? usual
                : Guides.standard().list().stream()
                        .filter(each -> each.isIn(range))
                        .findFirst()
                        .orElseThrow();
    }

    private static void breakRows(Known known, Guide usual) {
        for (ProfileRow row : ProfileIndex.standard().table(known, usual).rows()) {
            rows++;
            Guide guide = row.guide().isEmpty() ? usual : guideOf(row.guide());
            Shapes shapes = Shapes.of(guide);
            Drafts drafts = new Drafts(R4Tables.standard());
            ProfileTable table = ProfileIndex.standard().table(known, guide);
            Draft root = new Overlay(drafts, guide).of(table);
            RowProof proof = new RowProof(row, RowPath.of(row.path(), root, drafts));
            Reason reason = proof.unbreakable();
            if (reason == null && breakRow(proof, table, shapes, drafts) == 0) {
                reason = proof.declares() ? Reason.名乗り : Reason.見本にない;
            }
            if (reason == null) {
                broken++;
            } else {
                String profile = known.file().replace(".tsv", "");
                NOT_BROKEN.add(String.join("\t", profile, row.path(), row.guide(), reason.name()));
            }
        }
    }

    /** How many mutants there are: of the shipped examples, or else of their copies with more elements. */
    private static int breakRow(RowProof proof, ProfileTable table, Shapes shapes, Drafts drafts) {
        int made = 0;
        for (List<String> documents : List.of(DOCUMENTS.examples(), DOCUMENTS.supplements())) {
            for (String document : made == 0 ? documents : List.<String>of()) {
                RowSpots spots = new RowSpots(DOCUMENTS.get(document), shapes, drafts);
                for (RowMutant mutant : proof.mutants(spots, table)) {
                    made += judge(mutant, document, proof, shapes.guide()) ? 1 : 0;
                }
            }
        }
        mutants += made;
        return made;
    }

    private static boolean judge(RowMutant mutant, String document, RowProof proof, Guide guide) {
        Set<Expected> fresh = fresh(mutant, document, guide);
        boolean said = said(mutant, fresh, proof.declares());
        if (said) {
            alone += fresh.stream().map(Expected::rule).distinct().count() == 1 ? 1 : 0;
        } else if (!proof.declares()) {
            WRONG.add(document + " " + mutant + ": found " + fresh);
        }
        return said;
    }

    /** What is found in the mutant and not in the document. */
    private static Set<Expected> fresh(RowMutant mutant, String name, Guide guide) {
        byte[] document = DOCUMENTS.get(name);
        Set<Expected> before = BEFORE.computeIfAbsent(name + guide, key -> found(document, guide));
        Set<Expected> fresh = found(mutant.of(document), guide);
        fresh.removeAll(before);
        return fresh;
    }

    private static boolean said(RowMutant mutant, Set<Expected> fresh, boolean declares) {
        return mutant.expected().isEmpty()
                ? !fresh.isEmpty()
                : mutant.expected().stream()
                        .anyMatch(each -> fresh.contains(each)
                                || declares && fresh.contains(new Expected("G-PROFILE-MISSING", each.expression())));
    }

    /** Errors and warnings. */
    private static Set<Expected> found(byte[] document, Guide guide) {
        return Gate.standard().check(document, Question.anyResource().withGuide(guide)).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .map(finding -> new Expected(finding.rule(), finding.expression()))
                .collect(Collectors.toSet());
    }
}
