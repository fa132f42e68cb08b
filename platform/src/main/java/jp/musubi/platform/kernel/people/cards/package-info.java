/**
 * 証明書と紐付番号 — カードの証明書の発行番号から、紐付番号を経て、本人へ。
 *
 * <p>The linking number of the eligibility system and the serial numbers of the cards' certificates with their history.
 */
@NamedInterface("cards")
@NullMarked
package jp.musubi.platform.kernel.people.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
