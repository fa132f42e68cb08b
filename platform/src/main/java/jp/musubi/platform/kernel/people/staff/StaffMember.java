package jp.musubi.platform.kernel.people.staff;

import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 職員。Somebody at one facility; who works at two is registered twice, under two ids.
 *
 * @param staffId {@code [a-z0-9-]+}, e.g. {@code hospital-a-doctor}; no name and no number of a person
 * @param name as registered, family and given name with one blank
 * @param licence 免許の登録番号 as text, or null when none is registered
 */
public record StaffMember(
        String staffId, String name, String kana, @Nullable String licence, Post post) {

    private static final String ID = "[a-z0-9-]{1,64}";

    public StaffMember {
        if (!isId(staffId)) {
            throw new IllegalArgumentException("職員番号は英小文字と数字と - の64字までです(受け取った長さ " + staffId.length() + ")");
        }
    }

    public static boolean isId(String text) {
        return text.matches(ID);
    }

    public FacilityCode facility() {
        return post.facility();
    }

    public Profession profession() {
        return post.profession();
    }

    public boolean emergencyRight() {
        return post.emergencyRight();
    }

    public LocalDate from() {
        return post.from();
    }

    /** First day on which the post no longer holds, or null while it does. */
    public @Nullable LocalDate until() {
        return post.until();
    }

    public boolean worksOn(LocalDate day) {
        return post.heldOn(day);
    }
}
