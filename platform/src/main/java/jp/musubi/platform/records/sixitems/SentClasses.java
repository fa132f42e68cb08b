package jp.musubi.platform.records.sixitems;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.Sendings;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 登録の事実、可否のために。Of what is still shown only: what is over opens nothing. */
@Component
class SentClasses implements Sendings {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Set<DataClass> ITEMS =
            Arrays.stream(SubmittedItem.Kind.values()).map(ItemClass::of).collect(Collectors.toUnmodifiableSet());

    private final UnitRows rows;
    private final Clock clock;

    SentClasses(UnitRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Set<DataClass> listClassesSent(PersonId person, FacilityCode facility) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        Kept kept = Kept.on(LocalDate.ofInstant(clock.instant(), JAPAN), person, ITEMS);
        List<UnitItems> units = rows.listWithoutBlocks(person);
        LastOnes lastOnes = new LastOnes(units);
        for (UnitItems unit : units) {
            for (Entry entry : unit.entries()) {
                if (unit.isOf(facility) && kept.shows(entry, lastOnes)) {
                    classes.add(entry.dataClass());
                }
            }
        }
        return classes;
    }
}
