package org.parlance.analysis.profile;

import java.util.List;

/**
 * How often the same people would be decided on in the same way again, at the cut of the overall score. Each person's
 * true score is taken to be normal around their score with its standard error, so that {@code p = Phi((score - cut) /
 * sem)} is the probability that they truly reach the cut. As scores spread more than true scores do, the figures are a
 * little too good.
 *
 * @param n people
 * @param accuracy expected share whose side of the cut is their true one: the mean of p for those who reach it and of
 *     1 - p for the others (Rudner 2001, "Computing the expected proportions of misclassified examinees", Practical
 *     Assessment, Research and Evaluation 7(14))
 * @param falsePass expected share who reach the cut and truly do not
 * @param falseFail expected share who do not reach it and truly do
 * @param consistency expected share who fall on the same side twice: the mean of {@code p^2 + (1 - p)^2} (Lee, Hanson
 *     and Brennan 2002, "Estimating consistency and accuracy indices for multiple classifications", Applied
 *     Psychological Measurement 26)
 * @param kappa the consistency beyond chance; NaN where all are expected on one side
 */
record DecisionConsistency(
        int n, double accuracy, double falsePass, double falseFail, double consistency, double kappa) {

    record Classified(Measured score, double cut) {
        double truly() {
            return Normal.cdf((score.value() - cut) / score.sem());
        }

        boolean reaches() {
            return score.value() >= cut;
        }
    }

    static DecisionConsistency of(List<Classified> people) {
        double falsePass = 0;
        double falseFail = 0;
        double twice = 0;
        double reach = 0;
        for (Classified one : people) {
            double p = one.truly();
            falsePass += one.reaches() ? 1 - p : 0;
            falseFail += one.reaches() ? 0 : p;
            twice += p * p + (1 - p) * (1 - p);
            reach += p;
        }
        int n = people.size();
        double share = reach / n;
        double chance = share * share + (1 - share) * (1 - share);
        double consistency = twice / n;
        return new DecisionConsistency(
                n,
                1 - (falsePass + falseFail) / n,
                falsePass / n,
                falseFail / n,
                consistency,
                chance < 1 ? (consistency - chance) / (1 - chance) : Double.NaN);
    }
}
