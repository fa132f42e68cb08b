package jp.musubi.platform.records.letters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 文書の控え。Reads boxes, arrivals and steps; whether the caller may is asked before. */
@Component
class LetterBook {

    private final BoxRows boxes;
    private final DeliveryRows rows;
    private final StepRows steps;
    private final ArrivalRows arrivals;
    private final SignatureRows signatures;

    LetterBook(BoxRows boxes, DeliveryRows rows, StepRows steps, ArrivalRows arrivals, SignatureRows signatures) {
        this.boxes = boxes;
        this.rows = rows;
        this.steps = steps;
        this.arrivals = arrivals;
        this.signatures = signatures;
    }

    BoxPage page(FacilityCode facility, Box box, BoxQuery query) {
        return boxes.page(facility, box, query);
    }

    /** The letter, when it stands in this facility's box. */
    Optional<Letter> find(FacilityCode facility, Box box, UUID id) {
        return boxes.find(facility, box, id).flatMap(line -> rows.find(line.id()));
    }

    LetterStory getStory(Letter letter, Box box) {
        return new LetterStory(
                letter,
                box,
                steps.list(letter.id()),
                signatures.find(letter.id()).orElse(null));
    }

    List<LetterArrival> listArrivals(FacilityCode facility, long after, int most) {
        return arrivals.listAfter(facility, after, most);
    }
}
