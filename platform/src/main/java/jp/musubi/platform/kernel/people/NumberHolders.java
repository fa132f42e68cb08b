package jp.musubi.platform.kernel.people;

import java.util.List;
import jp.musubi.standard.words.MemberNumber;

/** 番号の持ち主。For counters that are told a number without its branch. */
public interface NumberHolders {

    /**
     * Everybody who has, or ever had, this insurer, symbol and number, whatever the branch; at most a household, without
     * order. Compared as {@link MemberNumber#matchKey()} compares.
     */
    List<PersonId> list(MemberNumber number);
}
