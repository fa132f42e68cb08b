package jp.musubi.platform.pmh.certificates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import jp.musubi.platform.pmh.municipalities.Municipality;

/**
 * 住んでいる自治体。The municipality with whose name, after that of its prefecture, an address begins; of several the longest name.
 * The register of people holds addresses as text, no codes of municipalities (clarifications 602).
 */
record Residence(List<Municipality> municipalities) {

    Residence {
        municipalities = List.copyOf(municipalities);
    }

    Optional<Municipality> find(String address) {
        return municipalities.stream()
                .filter(one -> address.startsWith(fullNameOf(one)))
                .max(Comparator.comparingInt(one -> one.name().length()));
    }

    private static String fullNameOf(Municipality one) {
        return Prefectures.find(one.prefecture())
                .map(prefecture -> prefecture.japanese() + one.name())
                .orElse(one.name());
    }
}
