package jp.musubi.platform.kernel.emergency;

import java.util.Optional;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import org.springframework.stereotype.Component;

/** 番号で人を見つける。By the card's number, or one told by whoever is with the person. */
@Component
class PersonByNumber {

    private final People people;

    PersonByNumber(People people) {
        this.people = people;
    }

    /** @throws Problem MY-NUMBER-REFUSED */
    Optional<Person> find(OpeningRequest request) {
        if (MyNumber.isOne(request.value())) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "patient.value");
        }
        return people.findByMember(request.system(), request.value());
    }
}
