"""The job of docs/scale.md: a dump goes in, records come out, in as many pieces as there are partitions.

    spark-submit job.py DUMP OUT [COPYDESK]
"""
import sys

from pyspark.sql import SparkSession

dump, out = sys.argv[1:3]
copydesk = sys.argv[3] if len(sys.argv) > 3 else "copydesk"

spark = SparkSession.builder.appName("copydesk").getOrCreate()
articles = spark.sparkContext.textFile(dump, minPartitions=8)
# One core each: Spark has given the others their own work. Errors are records too, so that no partition fails for one article.
records = articles.pipe(f"{copydesk} --from ndjson --format ndjson --jobs 1 --allow-errors --quiet", checkCode=True)
records.saveAsTextFile(out)
spark.stop()
