package jp.musubi.platform.cybersecurity;

import java.time.LocalDate;
import java.util.List;

/** 合成の調査の入口。For the synthetic country only. */
public interface SyntheticSurveys {

    /** Keeps the answers of facilities that have none to that survey yet. How many were new. */
    int keepAnswers(List<SyntheticSurvey> answers);

    /** A survey that asks what a shipped one asked; one that is there stays as it is. */
    void repeat(String shipped, String id, String name, LocalDate opens, LocalDate closes);
}
