package jp.musubi.platform.cybersecurity.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 調査の一覧。The shipped ones and the loaded ones; a survey never changes. Asks for no right. */
@Service
public class Surveys {

    private final List<Survey> shipped = ShippedSurveys.load();
    private final SurveyRows rows;
    private final Clock clock;
    private volatile Memory memory = new Memory(List.of(), shipped);

    Surveys(SurveyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Memory(List<SurveyRows.Loaded> loaded, List<Survey> all) {}

    /** @param questions the file, tab-separated, with the columns of the shipped ones */
    public record NewSurvey(
            String id, String name, LocalDate opens, LocalDate closes, List<FacilityKind> kinds, String questions) {}

    /** 取り込みの結果。 @param taken whether it is there now @param faults why not; empty when one of its id was there */
    public record Outcome(boolean taken, List<ItemsFault> faults) {}

    /** In the order of their years. */
    public List<Survey> list() {
        List<SurveyRows.Loaded> loaded = rows.list();
        Memory known = memory;
        if (!known.loaded.equals(loaded)) {
            known = new Memory(
                    loaded,
                    Stream.concat(shipped.stream(), loaded.stream().map(SurveyRows.Loaded::survey))
                            .toList());
            memory = known;
        }
        return known.all;
    }

    public Optional<Survey> find(String id) {
        return list().stream().filter(survey -> survey.id().equals(id)).findFirst();
    }

    /** {@code closes} is not before {@code opens}: who calls has asked. */
    @Transactional
    public Outcome load(NewSurvey sent, String by) {
        SurveyFile.Read read = SurveyFile.read(sent.questions());
        if (!read.faults().isEmpty()) {
            return new Outcome(false, read.faults());
        }
        String kinds = sent.kinds().stream().map(Enum::name).collect(Collectors.joining(" "));
        var loaded =
                new SurveyRows.Loaded(sent.id(), sent.name(), sent.opens(), sent.closes(), kinds, sent.questions());
        boolean taken = find(sent.id()).isEmpty() && rows.add(loaded, clock.instant(), by);
        return new Outcome(taken, List.of());
    }
}
