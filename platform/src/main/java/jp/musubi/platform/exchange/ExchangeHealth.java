package jp.musubi.platform.exchange;

import java.util.UUID;
import jp.musubi.platform.kernel.health.SystemHealth;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.stereotype.Component;

/** FHIR 情報交換の稼働。It keeps nothing itself: it works when the register behind every call answers. */
@Component
class ExchangeHealth implements SystemHealth {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final People people;

    ExchangeHealth(People people) {
        this.people = people;
    }

    @Override
    public String japaneseName() {
        return "FHIR 情報交換";
    }

    @Override
    public String englishName() {
        return "FHIR exchange";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void check() {
        people.find(NOBODY);
    }
}
