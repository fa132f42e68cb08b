/**
 * 年の調査 — 問いを表から作り、病院が答え、都道府県と国が割合を見る(G-MIS の調査の形)。
 *
 * <p>A year's questions are data and load without a release. What a facility handed in counts; drafts do not. Nobody but the facility
 * reads its answers: offices see who has not handed in, and shares.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.surveys;

import org.jspecify.annotations.NullMarked;
