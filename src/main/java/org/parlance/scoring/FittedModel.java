package org.parlance.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/** A fitted map from features to points of the reporting scale. A feature that is not there counts as 0. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FittedModel.Ridge.class, name = "ridge"),
    @JsonSubTypes.Type(value = FittedModel.Trees.class, name = "trees")
})
public sealed interface FittedModel {
    /** @return points, not yet cut off at the ends of the scale */
    double predict(Map<String, Double> features);

    /**
     * {@code intercept + sum of weight * feature}.
     *
     * @param weights points for each unit of a feature, by name
     */
    record Ridge(double intercept, Map<String, Double> weights) implements FittedModel {
        @Override
        public double predict(Map<String, Double> features) {
            double points = intercept;
            for (Map.Entry<String, Double> weight : weights.entrySet()) {
                points += weight.getValue() * features.getOrDefault(weight.getKey(), 0.0);
            }
            return points;
        }
    }

    /** {@code base + sum of what each tree gives}: gradient boosting. */
    record Trees(double base, List<Node> trees) implements FittedModel {
        @Override
        public double predict(Map<String, Double> features) {
            double points = base;
            for (Node tree : trees) {
                points += tree.points(features);
            }
            return points;
        }
    }

    /**
     * A node of a tree: either the points it gives, or a question.
     *
     * @param f the feature that is asked for
     * @param at below it the answer is {@code lo}, else {@code hi}
     * @param p points, of a leaf
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(String f, Double at, Node lo, Node hi, Double p) {
        public static Node leaf(double points) {
            return new Node(null, null, null, null, points);
        }

        public static Node question(String feature, double at, Node below, Node above) {
            return new Node(feature, at, below, above, null);
        }

        double points(Map<String, Double> features) {
            Node node = this;
            while (node.p == null) {
                node = features.getOrDefault(node.f, 0.0) < node.at ? node.lo : node.hi;
            }
            return node.p;
        }
    }
}
