/**
 * 催促 — 期限の近い下書きを医師に、受け取られていない届を保健所に思い出させる。
 *
 * <p>From when is dated data by the kind of deadline; the injected clock says that it is time. What is reminded of stands on the
 * pages, and a facility's systems are told by an event.
 */
@NullMarked
package jp.musubi.platform.outbreaks.reminders;

import org.jspecify.annotations.NullMarked;
