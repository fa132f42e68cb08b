package jp.musubi.platform.outbreaks.notices;

import java.text.Normalizer;
import java.time.LocalDate;
import jp.musubi.platform.kernel.people.areas.Prefecture;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.outbreaks.forms.FormContent;
import org.jspecify.annotations.Nullable;

/** 中身から分かること。For columns by which notices are found and counted. */
final class NoticeFacts {

    private NoticeFacts() {}

    /** 人について。@param who name and birth date without spaces, where the class lets them stand; else null */
    record Person(
            String sex,
            @Nullable Integer age,
            @Nullable LocalDate onset,
            @Nullable String who) {}

    static Person person(FormContent content) {
        String age = content.get(FormItem.AGE);
        String name = content.get(FormItem.NAME);
        return new Person(
                content.get(FormItem.SEX),
                age.isEmpty() ? null : Integer.valueOf(age),
                content.findDay(FormItem.ONSET).orElse(null),
                name.isEmpty() ? null : plain(name) + content.get(FormItem.BIRTH));
    }

    /** The prefecture of the address when it is another than the facility's; null where no address may stand. */
    static @Nullable String home(FormContent content, String prefecture) {
        String address = content.get(FormItem.ADDRESS);
        return Prefectures.list().stream()
                .filter(each -> address.startsWith(each.japanese()))
                .map(Prefecture::code)
                .filter(code -> !code.equals(prefecture))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
