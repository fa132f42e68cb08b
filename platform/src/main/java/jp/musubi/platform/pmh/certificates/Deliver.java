package jp.musubi.platform.pmh.certificates;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.municipalities.Serving;
import org.springframework.stereotype.Component;

/**
 * 宛先を決める。The municipality in which the person lives that day and that takes part. Of a person under protection none is told:
 * a sender would learn where the person lives.
 */
@Component
class Deliver {

    private final People people;
    private final AddressDisclosure addresses;
    private final Municipalities municipalities;
    private final Serving serving = Serving.shipped();

    Deliver(People people, AddressDisclosure addresses, Municipalities municipalities) {
        this.people = people;
        this.addresses = addresses;
        this.municipalities = municipalities;
    }

    /** @throws Problem CERTIFICATE-ADDRESSEE when there is none, it does not take part, or it may not be told */
    Municipality addresseeOf(PersonId person, LocalDate day) {
        if (addresses.isWithheld(person)) {
            throw new Problem(ProblemCode.CERTIFICATE_ADDRESSEE);
        }
        String address = people.get(person).addressOn(day).text();
        return new Residence(municipalities.list())
                .find(address)
                .filter(one -> serving.servedOn(one, day))
                .orElseThrow(() -> new Problem(ProblemCode.CERTIFICATE_ADDRESSEE));
    }
}
