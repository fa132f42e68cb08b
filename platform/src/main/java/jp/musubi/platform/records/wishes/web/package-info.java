/**
 * 本人の希望の頁。
 *
 * <p>The person states, replaces and withdraws; nobody does it for the person.
 */
@NullMarked
package jp.musubi.platform.records.wishes.web;

import org.jspecify.annotations.NullMarked;
