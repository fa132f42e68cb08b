/**
 * 許し — 施設は自らのものだけ、都道府県は自らの区域、国はすべて。
 *
 * <p>The table of doings decides who may at all; here stands whose. One answer for what is not there and what is another's.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.rights;

import org.jspecify.annotations.NullMarked;
