/**
 * 許し — 医師は自施設の下書きと届、保健所は自らの届、都道府県は自らの区域と住民の届、国は報告されたもの。
 *
 * <p>The table of doings decides who may at all; here stands whose. One answer for what is not there and what is another's.
 */
@NullMarked
package jp.musubi.platform.outbreaks.rights;

import org.jspecify.annotations.NullMarked;
