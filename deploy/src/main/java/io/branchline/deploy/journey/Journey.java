package io.branchline.deploy.journey;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** A person is assessed, fed and trained for a week; a real meeting becomes minutes and an official record. */
public final class Journey {
    private final Api api;
    private final Story story;

    /** A journey against the gateway at the base URL; files go to the folder. */
    public Journey(String base, Path folder, Locale locale, PrintStream out) {
        this.api = new Api(base, locale);
        this.story = new Story(out, locale, folder);
    }

    private interface Step {
        void walk() throws IOException, InterruptedException;
    }

    /** Walks every step, also after one failed; true only when all succeeded. */
    public boolean walk() throws InterruptedException {
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        NutritionSteps nutrition = new NutritionSteps(api, story, today);
        OfficeSteps office = new OfficeSteps(api, story, today);
        boolean complete = step("assessment", nutrition::assess);
        complete = complete && step("meal plan", nutrition::planMeals) & step("exercise plan", nutrition::planExercise);
        complete &= step("minutes", office::takeMinutes);
        complete &= step("notice", office::draftNotice);
        complete &= step("files", story::listFiles);
        return complete;
    }

    private boolean step(String name, Step step) throws InterruptedException {
        try {
            step.walk();
            return true;
        } catch (IOException | JourneyFailure failure) {
            story.failed(name, failure);
            return false;
        }
    }
}
