package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** 発生届を送り続ける者。Each notice has a request of its own; what was acknowledged is kept with the number of its case. */
final class NoticeSenders {

    /** As many as an office lists at once. */
    static final int MOST = 190;

    private final Map<String, String> acknowledged = new ConcurrentSkipListMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** @param share of those that an office lists at once: what is left is for the next falls */
    void sendUntilItFails(Country country, String day, int share) {
        int last = Math.min(MOST, next.get() + share);
        Caller hospital = country.withToken(country.token("hospital-a"));
        try {
            for (int number = next.incrementAndGet(); number <= last; number = next.incrementAndGet()) {
                Answer answer = send(hospital, number, day);
                if (answer.status() != 200) {
                    return;
                }
                acknowledged.put(request(number), caseOf(answer));
            }
        } catch (RuntimeException killed) {
            // The answer never came: that notice may be there or not.
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Whatever was acknowledged is there once; sent again, all is there once, the same under the same number. */
    void areThereOnce(Country country, String day) {
        List<String> found = cases(country);
        assertThat(found).doesNotHaveDuplicates().containsAll(acknowledged.values());
        Map<String, String> again = new TreeMap<>();
        Caller hospital = country.withToken(country.token("hospital-a"));
        for (int number = 1; number <= Math.min(next.get(), MOST); number++) {
            Answer answer = send(hospital, number, day);
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            again.put(request(number), caseOf(answer));
        }
        assertThat(again).containsAllEntriesOf(acknowledged);
        Set<String> all = new HashSet<>(again.values());
        assertThat(all).hasSize(again.size());
        assertThat(cases(country)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        acknowledged.putAll(again);
    }

    private static List<String> cases(Country country) {
        Answer list = country.as("health-center-1301").get("/outbreaks/notices");
        assertThat(list.status()).as("%s", list).isEqualTo(200);
        return Json.list(list.json()).stream()
                .map(each -> each.path("caseId").asString())
                .toList();
    }

    private static Answer send(Caller hospital, int number, String day) {
        return hospital.post(
                "/outbreaks/notices", "application/json", """
                {"disease":"SYPHILIS","request":"%s","fields":{"KIND":"PATIENT","SEX":"MALE","AGE":"%d","METHOD":"RPR 64",\
                "DIAGNOSED":"%s"}}""".formatted(request(number), 20 + number % 60, day));
    }

    private static String request(int number) {
        return "fall-%05d".formatted(number);
    }

    private static String caseOf(Answer answer) {
        return answer.json().path("caseId").asString();
    }
}
