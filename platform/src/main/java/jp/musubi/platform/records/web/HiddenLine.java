package jp.musubi.platform.records.web;

import java.time.Instant;
import jp.musubi.platform.kernel.consent.Hide;
import org.jspecify.annotations.Nullable;

/**
 * 見せないものの一行。
 *
 * @param name of the item or the facility; null for an item that is not registered any more
 */
record HiddenLine(
        Hide.Kind kind,
        String reference,
        @Nullable String name,
        @Nullable Instant since) {}
