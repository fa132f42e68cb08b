/**
 * 施設 — 施設の台帳を、FHIR の Organization として読む。
 *
 * <p>The register of facilities as Organization: search and read. Public facts, for every registered caller.
 */
@NullMarked
package jp.musubi.platform.exchange.organizations;

import org.jspecify.annotations.NullMarked;
