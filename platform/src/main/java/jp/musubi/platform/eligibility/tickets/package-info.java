/**
 * 医療券 — 福祉事務所が月ごとに、医療機関を指定して登録する。
 *
 * <p>Tickets of 医療扶助: registered by the welfare office for one month and one facility, shown to that facility only.
 */
@NamedInterface("tickets")
@NullMarked
package jp.musubi.platform.eligibility.tickets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
