package jp.musubi.platform.eligibility.confirmation;

import java.util.List;
import jp.musubi.platform.kernel.people.Person;
import org.springframework.stereotype.Component;

/** Nobody can be found by name yet. */
@Component
class NoNameSearch implements NameSearch {

    @Override
    public List<Person> list(Presented.NameAndBirth told) {
        return List.of();
    }
}
