/**
 * 比べる相手 — 素の HAPI FHIR JPA サーバー(R4、PostgreSQL)。検証も全文検索も購読も使わない。
 *
 * <p>What a well-known server costs for the same units on the same machine and the same PostgreSQL; see benchmarks/README.md.
 */
package jp.musubi.benchmarks.peer;
