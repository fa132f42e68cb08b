package jp.musubi.platform.outbreaks.instructions.runs;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Looked;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.outbreaks.instructions.named.NamedCases;
import jp.musubi.platform.outbreaks.instructions.named.NamedCases.NamedCase;
import jp.musubi.platform.outbreaks.instructions.runs.Pseudonymise.Place;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 取り出しの一歩。The next of those named: access decides on each, each look is in the log with the lines that it gave, and
 * lines are kept under pseudonyms only.
 */
@Component("instructionExtractStep")
class ExtractStep {

    private static final int AT_A_TIME = 20;
    private static final int PAGE = 1000;

    private final AccessDesk access;
    private final SharedRecords records;
    private final NamedCases cases;
    private final Facilities facilities;
    private final PartRows parts;

    ExtractStep(AccessDesk access, SharedRecords records, NamedCases cases, Facilities facilities, PartRows parts) {
        this.access = access;
        this.records = records;
        this.cases = cases;
        this.facilities = facilities;
        this.parts = parts;
    }

    /** @throws Problem when access refuses: the instruction is live no more */
    StepResult work(Run run, Caller caller, Pseudonyms names) {
        List<NamedCase> next = cases.listAfter(run.instruction(), run.cursor(), AT_A_TIME);
        Pseudonymise pseudonymise = new Pseudonymise(names);
        Lines lines = new Lines();
        PersonId last = run.cursor();
        long found = 0;
        for (NamedCase each : next) {
            int before = lines.count;
            for (ServedItem item : read(run, caller, each.person())) {
                lines.add(pseudonymise
                        .line(item.id(), item.json(), each.person(), placeOf(item.facility()))
                        .orElse(null));
            }
            found += lines.count > before ? 1 : 0;
            last = each.person();
        }
        if (lines.count > 0) {
            parts.add(run.id(), lines.count, lines.bytes.toByteArray());
        }
        var counts = new Run.Counts(next.size(), found, lines.count, lines.withheld);
        return new StepResult(last, counts, next.size() < AT_A_TIME);
    }

    private List<ServedItem> read(Run run, Caller caller, PersonId person) {
        AccessRequest request = new AccessRequest(caller, person, run.classes(), StepResult.INTERACTION)
                .byInstruction(run.instruction());
        Looked<ItemPage> looked =
                access.look(request, grant -> records.question(new ItemQuery(run.classes(), 0, PAGE), grant));
        if (looked instanceof Looked.Refused<ItemPage> refused) {
            throw new Problem(refused.reason().answer());
        }
        var shown = (Looked.Shown<ItemPage>) looked;
        List<ServedItem> items = new ArrayList<>(shown.answer().items());
        AccessGrant grant = shown.grant();
        while (items.size() < shown.answer().total()) {
            ItemPage more = records.list(new ItemQuery(run.classes(), items.size(), PAGE), grant);
            if (more.items().isEmpty()) {
                break;
            }
            items.addAll(more.items());
        }
        return items;
    }

    private Place placeOf(FacilityCode facility) {
        String kind =
                facilities.find(facility).map(found -> found.kind().name()).orElse("UNKNOWN");
        return new Place(facility.prefecture(), kind);
    }

    /** Lines of NDJSON that a step makes. */
    private static final class Lines {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int count;
        private int withheld;

        /** @param line null for what is withheld */
        private void add(byte @Nullable [] line) {
            if (line == null) {
                withheld++;
                return;
            }
            bytes.writeBytes(line);
            bytes.write('\n');
            count++;
        }
    }
}
