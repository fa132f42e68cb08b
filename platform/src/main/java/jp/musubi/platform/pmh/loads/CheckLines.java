package jp.musubi.platform.pmh.loads;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.MemberMatch;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.loads.Load.Extent;
import jp.musubi.platform.pmh.recipients.Applied;
import jp.musubi.platform.pmh.recipients.OwnPayers;
import jp.musubi.platform.pmh.recipients.ReadFields;
import jp.musubi.platform.pmh.recipients.RecipientFault;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.recipients.RecipientField;
import jp.musubi.platform.pmh.recipients.SchemeRules;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;

/** 行を確かめる。Each by itself, and whose it is for a whole batch at once. */
record CheckLines(Extent extent, OwnPayers payers, SchemeRules rules, MemberMatch match) {

    private static final String REGISTER = "1";
    private static final String END = "3";

    /** 確かめた束。 */
    record Checked(List<StagedLine> lines, List<LoadFault> faults) {}

    private record Right(LoadFile.Line line, Applied applied) {}

    Checked check(List<LoadFile.Line> batch) {
        List<LoadFault> faults = new ArrayList<>();
        List<Right> right = new ArrayList<>();
        for (LoadFile.Line line : batch) {
            Applied applied = read(line, faults);
            if (applied != null) {
                right.add(new Right(line, applied));
            }
        }
        Map<Shown, PersonId> people =
                match.of(right.stream().map(one -> one.applied().shown()).toList());
        List<StagedLine> lines = new ArrayList<>();
        for (Right one : right) {
            PersonId person = people.get(one.applied().shown());
            if (person == null) {
                faults.add(fault(one.line(), RecipientField.NUMBER, Why.NOBODY));
            } else {
                lines.add(new StagedLine(
                        one.line().number(),
                        act(one.line()).equals(END),
                        one.applied().of(person)));
            }
        }
        return new Checked(lines, faults);
    }

    private @Nullable Applied read(LoadFile.Line line, List<LoadFault> faults) {
        List<String> cells = line.cells();
        if (cells.size() != RecipientField.values().length + 1) {
            faults.add(fault(line, null, Why.CELLS));
            return null;
        }
        String act = act(line);
        boolean ends = act.equals(END) && extent == Extent.DELTA;
        if (!act.equals(REGISTER) && !ends) {
            faults.add(fault(line, null, Why.ACT));
            return null;
        }
        Map<RecipientField, String> fields = new EnumMap<>(RecipientField.class);
        for (RecipientField field : RecipientField.values()) {
            fields.put(field, cells.get(field.ordinal() + 1));
        }
        ReadFields.Read read = ReadFields.read(fields, payers, rules);
        read.faults().forEach(one -> faults.add(new LoadFault(line.number(), one)));
        Applied applied = read.applied();
        if (applied != null && ends && applied.valid().until() == null) {
            faults.add(fault(line, RecipientField.LAST, Why.REQUIRED));
            return null;
        }
        return applied;
    }

    private static String act(LoadFile.Line line) {
        return Typed.plain(line.cells().get(0));
    }

    private static LoadFault fault(LoadFile.Line line, @Nullable RecipientField field, Why why) {
        return new LoadFault(line.number(), new RecipientFault(field, why));
    }
}
