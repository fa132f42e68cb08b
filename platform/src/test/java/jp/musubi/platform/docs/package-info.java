/**
 * 文書の表 — コードから作り、コードと食い違わせない。
 *
 * <p>Tables of the docs that are made from code. {@code ./check} compares them, {@code bin/fix} writes them anew.
 */
package jp.musubi.platform.docs;
