package jp.musubi.platform.eligibility.counter;

import jp.musubi.platform.eligibility.Visit;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * 受付の結果。
 *
 * @param visit null when none was opened: nobody has the card, or no coverage is in force
 */
record Reception(Confirmation confirmation, @Nullable Visit visit) {}
