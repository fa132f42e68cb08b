package jp.musubi.platform.demo.country;

import java.util.List;
import java.util.stream.IntStream;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.people.People;
import org.springframework.stereotype.Component;

/** 群衆を呼ぶ。Puts the first ones of the {@link Crowd} into the register; who is there already stays as it is. */
@DemoMode
@Component
public class CallTheCrowd {

    private final People people;

    CallTheCrowd(People people) {
        this.people = people;
    }

    /**
     * Each person in a transaction of its own: a call that is cut short is taken up by the next one.
     *
     * @param count 1 to {@link Crowd#MOST}
     * @return how many were not there before
     */
    public int call(int count) {
        List<Persona> missing = IntStream.rangeClosed(1, count)
                .mapToObj(Crowd::get)
                .filter(each -> people.find(each.person().id()).isEmpty())
                .toList();
        missing.forEach(each -> people.register(each.person()));
        return missing.size();
    }
}
